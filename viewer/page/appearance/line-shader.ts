/**
 * Every line is a cubic Bézier in device pixels, from the rim of the subject to the rim of the object: straight, bent, or
 * (where both ends are the same node) a loop that leaves and enters it. While picking, lines are wider so that they are easy to hit.
 */
export const vertexShader = /* glsl */ `
attribute vec2 a_subject;
attribute vec2 a_object;
attribute vec2 a_radii;
attribute vec3 a_line; // thickness, bend, dashed
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_vertex; // along, side, head

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying float v_side;
varying float v_edge;
varying float v_distance;
varying float v_dashed;

const float bias = 255.0 / 254.0;
const float feather = 1.0;
const float headLength = 4.0;
const float headWidth = 2.6;
const float pickingWidth = 9.0;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1)).xy + 1.0) * u_dimensions / 2.0;
}

vec2 direction(float angle) {
  return vec2(cos(angle), sin(angle));
}

void main() {
  vec2 a = toPixels(a_subject);
  vec2 b = toPixels(a_object);
  vec2 radii = a_radii * u_pixelRatio / u_sizeRatio;
  float thickness = max(1.1, a_line.x / sqrt(u_sizeRatio)) * u_pixelRatio;
  float bend = a_line.y;

  vec2 along = b - a;
  vec2 c;
  vec2 d;
  if (length(along) < 0.01) {
    float reach = 2.0 * radii.x + 26.0 * u_pixelRatio;
    float angle = 1.5708 + bend * 1.4;
    c = a + reach * direction(angle + 0.55);
    d = a + reach * direction(angle - 0.55);
  } else {
    vec2 turn = (a + b) / 2.0 + vec2(-along.y, along.x) * bend;
    c = mix(a, turn, 2.0 / 3.0);
    d = mix(b, turn, 2.0 / 3.0);
  }

  float speedA = 3.0 * length(c - a);
  float speedB = 3.0 * length(b - d);
  float rest = max(1.0, length(along) - radii.x - radii.y);
  if (length(along) < 0.01) rest = 60.0 * u_pixelRatio;
  float head = min(headLength * thickness + 2.0 * u_pixelRatio, rest * 0.6);
  float start = min(0.5, radii.x / max(speedA, 1.0));
  float tip = max(0.5, 1.0 - radii.y / max(speedB, 1.0));
  float neck = max(start, tip - head / max(speedB, 1.0));

  bool isHead = a_vertex.z > 0.5;
  float t = isHead ? mix(neck, tip, a_vertex.x) : mix(start, neck, a_vertex.x);
  float s = 1.0 - t;
  vec2 point = s * s * s * a + 3.0 * s * s * t * c + 3.0 * s * t * t * d + t * t * t * b;
  vec2 tangent = s * s * (c - a) + 2.0 * s * t * (d - c) + t * t * (b - d);
  vec2 normal = normalize(vec2(-tangent.y, tangent.x) + 1e-6);

  float halfWidth = thickness / 2.0;
  #ifdef PICKING_MODE
  halfWidth = max(halfWidth, pickingWidth * u_pixelRatio / 2.0);
  #endif
  if (isHead) halfWidth = max(halfWidth, thickness * headWidth / 2.0 + u_pixelRatio);
  halfWidth += feather;
  point += normal * a_vertex.y * halfWidth;

  gl_Position = vec4(point / u_dimensions * 2.0 - 1.0, 0, 1);
  v_side = a_vertex.y * halfWidth;
  v_edge = isHead ? 1e6 : halfWidth;
  v_distance = (t - start) * (speedA + speedB) / 2.0 / u_pixelRatio;
  v_dashed = isHead ? 0.0 : a_line.z;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_side;
varying float v_edge;
varying float v_distance;
varying float v_dashed;

const float dash = 7.0;
const float gap = 5.0;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  if (v_dashed > 0.5 && mod(v_distance, dash + gap) > dash) discard;
  float cover = clamp(v_edge - abs(v_side), 0.0, 1.0);
  gl_FragColor = v_color * cover;
  #endif
}
`;

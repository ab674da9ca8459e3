import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { fragmentShader, vertexShader } from './line-shader.ts';

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio'] as const;
type Uniform = (typeof uniforms)[number];

/** What a line needs beyond sigma's own edge data. */
export interface LineData {
  readonly bend: number;
  readonly dashed: boolean;
}

/** Lines with an arrow head. One segment for straight ones, which are by far the most; more for curves and loops. */
export function createLineProgram(
  segments: number,
): new (...parameters: ConstructorParameters<typeof EdgeProgram<Uniform>>) => EdgeProgram<Uniform> {
  const vertices = buildVertices(segments);
  return class LineProgram extends EdgeProgram<Uniform> {
    override getDefinition() {
      return {
        VERTICES: vertices.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_subject', size: 2, type: FLOAT },
          { name: 'a_object', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_line', size: 3, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: vertices,
      };
    }

    override processVisibleItem(
      id: number,
      start: number,
      subject: NodeDisplayData,
      object: NodeDisplayData,
      data: EdgeDisplayData & LineData,
    ): void {
      const ends = [subject.x, subject.y, object.x, object.y, subject.size, object.size];
      const line = [data.size, data.bend, data.dashed ? 1 : 0];
      const values = [...ends, ...line, floatColor(data.color), id];
      this.array.set(values, start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const { matrix, sizeRatio, pixelRatio, width, height } = params;
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
      gl.uniform2f(uniformLocations.u_dimensions, width * pixelRatio, height * pixelRatio);
    }
  };
}

interface ProgramInfo {
  readonly gl: WebGLRenderingContext | WebGL2RenderingContext;
  readonly uniformLocations: Record<Uniform, WebGLUniformLocation>;
}

/** Triangles of the body, then of the head: place along the line 0..1, side -1 or 1, whether it is the head. */
function buildVertices(segments: number): number[][] {
  const body = Array.from({ length: segments }, (_, segment) => {
    const [from, to] = [segment / segments, (segment + 1) / segments];
    const [a, b, c, d] = [
      [from, -1, 0],
      [from, 1, 0],
      [to, -1, 0],
      [to, 1, 0],
    ];
    return [a, b, c, b, c, d].filter((vertex) => vertex !== undefined);
  });
  const head = [
    [0, -1, 1],
    [0, 1, 1],
    [1, 0, 1],
  ];
  return [...body.flat(), ...head];
}

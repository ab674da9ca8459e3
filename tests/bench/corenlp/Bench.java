import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.StringUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's German tokenizer, tagger and dependency parser on one thread; prints seconds: loading, then a line a round. */
class Bench {
  /** Rounds, then text files. */
  public static void main(String[] parameters) throws Exception {
    List<String> texts = new ArrayList<>();
    for (String file : List.of(parameters).subList(1, parameters.length)) {
      texts.add(Files.readString(Path.of(file)));
    }
    long loading = System.nanoTime();
    Properties settings = StringUtils.argsToProperties("-props", "german");
    settings.setProperty("annotators", "tokenize,mwt,pos,depparse");
    settings.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    printSecondsSince(loading);
    for (int round = 0; round < Integer.parseInt(parameters[0]); round++) {
      long start = System.nanoTime();
      for (String text : texts) pipeline.annotate(new Annotation(text));
      printSecondsSince(start);
    }
  }

  private static void printSecondsSince(long start) {
    System.out.println((System.nanoTime() - start) / 1e9);
  }
}

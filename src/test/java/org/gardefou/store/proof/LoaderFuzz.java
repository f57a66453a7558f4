package org.gardefou.store.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.OwnFile;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.BadFileException;
import org.gardefou.store.Intake;
import org.gardefou.store.IntakeReader;
import org.gardefou.store.ModelJson;

/**
 * Every loader of a file that comes from outside, fed with anything: it answers with a value or
 * with a sentence, and what it took can be written and read again. Nothing else may come out.
 *
 * <p>{@link #fuzzerTestOneInput} is the entry of Jazzer (profile {@code fuzz}).
 */
public final class LoaderFuzz {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final ModelJson JSON = new ModelJson();

  private LoaderFuzz() {}

  /** A loader and a good file of its kind. */
  enum Loader {
    CLIENT("/org/gardefou/samples/en/maison-ostrevant.json") {
      @Override
      boolean load(byte[] content) throws BadFileException {
        Client client = JSON.readClient(content);
        return same(client, JSON.readClient(JSON.write(client)));
      }
    },
    FREELANCER("/org/gardefou/store/freelancer.json") {
      @Override
      boolean load(byte[] content) throws BadFileException {
        Freelancer freelancer = JSON.readFreelancer(content);
        return same(freelancer, JSON.readFreelancer(JSON.write(freelancer)));
      }
    },
    INTAKE("/org/gardefou/store/intake.json") {
      @Override
      boolean load(byte[] content) {
        return switch (new IntakeReader(CATALOGUE).read(content)) {
          case Intake.Read read -> true;
          case Intake.Refused refused -> told(refused.problems());
        };
      }
    },
    OWN_RULES("/org/gardefou/store/own-rules.json") {
      @Override
      boolean load(byte[] content) {
        return switch (OwnFile.read(content, "own.json", CATALOGUE, Freelancer.create())) {
          case OwnFile.Result.Added added -> true;
          case OwnFile.Result.Refused refused -> told(refused.problems());
        };
      }
    };

    private final String example;

    Loader(String example) {
      this.example = example;
    }

    abstract boolean load(byte[] content) throws BadFileException;

    /** A good file of this kind. */
    byte[] example() {
      try (InputStream file = LoaderFuzz.class.getResourceAsStream(example)) {
        return Objects.requireNonNull(file, example).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Loads what may be anything; whether it was taken. */
    boolean takes(byte[] content) {
      try {
        return load(content);
      } catch (BadFileException e) {
        if (e.reason().en().isBlank() || e.reason().fr().isBlank()) {
          throw new IllegalStateException("refused without a word", e);
        }
        return false;
      }
    }
  }

  /** Called by Jazzer; the first byte chooses the loader. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      Loader[] all = Loader.values();
      byte[] content = Arrays.copyOfRange(data, 1, data.length);
      all[Math.floorMod(data[0], all.length)].takes(content);
    }
  }

  private static boolean same(Object read, Object again) {
    if (!read.equals(again)) {
      throw new IllegalStateException("written and read again it is another: " + again);
    }
    return true;
  }

  private static boolean told(List<?> problems) {
    if (problems.isEmpty()) {
      throw new IllegalStateException("refused without a word");
    }
    return false;
  }
}

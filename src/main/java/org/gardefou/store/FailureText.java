package org.gardefou.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/** What a failed save says: what happened, where the work is safe, what to do. */
public final class FailureText {
  /** How systems say that a disk is full, in the languages of the program. */
  private static final List<String> FULL =
      List.of(
          "no space left",
          "not enough space",
          "disk quota exceeded",
          "aucun espace disponible",
          "espace insuffisant",
          "quota d'espace disque");

  private static final List<String> READ_ONLY =
      List.of("read-only file system", "système de fichiers accessible en lecture seulement");

  /** Why a file was not written, and what can be done about it. */
  enum Cause {
    FULL("store.fail.full", "store.do.full"),
    DENIED("store.fail.denied", "store.do.denied"),
    READ_ONLY("store.fail.readonly", "store.do.denied"),
    GONE("store.fail.gone", "store.do.gone"),
    FOLDER("store.fail.folder", "store.do.folder"),
    /** Another program holds it open. */
    HELD("store.fail.held", "store.do.held"),
    /** Another process of ours writes in the folder. */
    LOCKED("store.fail.locked", "store.do.again"),
    READ_BACK("store.fail.readback", "store.do.again"),
    OTHER("store.fail.other", "store.do.again"),
    /** Somebody else changed it. */
    CHANGED("store.fail.changed", "store.do.changed"),
    /** It comes from a newer version. */
    NEWER("store.fail.newer", "store.do.newer"),
    /** It could not be read at the start. */
    UNREADABLE("store.fail.unreadable", "store.do.unreadable"),
    /** What was to be written could not be read again. */
    SHAPE("store.fail.shape", "store.do.shape");

    private final String happened;
    private final String remedy;

    Cause(String happened, String remedy) {
      this.happened = happened;
      this.remedy = remedy;
    }
  }

  private FailureText() {}

  /** A file of ours could not be written. */
  static Text ofSave(Path file, IOException failure) {
    return ofSave(cause(failure), file, words(failure));
  }

  /** A file of ours is not written, on purpose or because of the disk. */
  static Text ofSave(Cause cause, Path file, Object... more) {
    return Bilingual.join(
        happened(cause, file, more), Bilingual.text("store.safe"), Bilingual.text(cause.remedy));
  }

  /** A document could not be exported. */
  static Text ofExport(Path file, IOException failure) {
    return Bilingual.join(
        happened(cause(failure), file, words(failure)),
        Bilingual.text("store.safe.export"),
        Bilingual.text("store.do.name"));
  }

  /** A file could not be read because of the disk. */
  public static Text ofRead(IOException failure) {
    return failure instanceof Explained explained
        ? explained.explanation()
        : Bilingual.text("store.bad.disk", words(failure));
  }

  private static Text happened(Cause cause, Path file, Object... more) {
    Object[] arguments = Stream.concat(Stream.of(name(file)), Stream.of(more)).toArray();
    return Bilingual.text(cause.happened, arguments);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** What the system says, without the path that Java puts before it. */
  private static String words(IOException failure) {
    String reason = failure instanceof FileSystemException f ? f.getReason() : failure.getMessage();
    return Objects.requireNonNullElse(reason, failure.getClass().getSimpleName());
  }

  private static Cause cause(IOException failure) {
    return switch (failure) {
      case AtomicFiles.IsFolderException e -> Cause.FOLDER;
      case AtomicFiles.KeptAsideException e -> Cause.HELD;
      case AtomicFiles.ReadBackException e -> Cause.READ_BACK;
      case AccessDeniedException e -> Cause.DENIED;
      case NoSuchFileException e -> Cause.GONE;
      default -> byWords(words(failure).toLowerCase(Locale.ROOT));
    };
  }

  private static Cause byWords(String words) {
    if (FULL.stream().anyMatch(words::contains)) {
      return Cause.FULL;
    }
    return READ_ONLY.stream().anyMatch(words::contains) ? Cause.READ_ONLY : Cause.OTHER;
  }
}

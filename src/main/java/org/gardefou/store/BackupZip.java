package org.gardefou.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A backup as a zip file with a manifest: the SHA-256 of each file. Nothing is taken out that the
 * manifest does not name, nor anything above the limits of reliability.md 5.
 */
final class BackupZip {
  static final long LARGEST = 500_000_000;

  private static final int ENTRIES = 10_000;
  private static final int RATIO = 100;
  private static final long RATIO_FROM = 10_000_000;
  private static final String MANIFEST = "manifest.json";
  private static final Pattern NAME =
      Pattern.compile(
          "freelancer\\.json|encryption(\\.copy)?\\.json|[0-9A-Za-z_-]+\\.sealed"
              + "|(clients|trash|\\.drafts)/[^/\\\\:\\p{Cntrl}]+"
              + "|clients/\\.history/[0-9a-z-]+/[^/\\\\:\\p{Cntrl}]+");
  private static final JsonMapper MAPPER = StrictJson.mapper();

  /** A file that is no backup, or not one that can be trusted. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Text reason;

    RefusedException(String key, Object... arguments) {
      super(key);
      this.reason = Bilingual.text(key, arguments);
    }

    Text reason() {
      return reason;
    }
  }

  private BackupZip() {}

  static byte[] write(Backup.Contents contents, Progress progress) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, MANIFEST, MAPPER.writeValueAsBytes(manifest(contents)));
      int done = 0;
      for (Map.Entry<String, byte[]> file : new TreeMap<>(contents.files()).entrySet()) {
        StoppedException.unless(progress.goOn((double) done++ / contents.files().size()));
        put(zip, file.getKey(), file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static ObjectNode manifest(Backup.Contents contents) {
    ObjectNode manifest = MAPPER.createObjectNode();
    manifest.put("format", 1);
    manifest.put("created", contents.created().toString());
    ObjectNode hashes = manifest.putObject("files");
    new TreeMap<>(contents.files())
        .forEach((name, content) -> hashes.put(name, ContentHash.of(content).hex()));
    return manifest;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  static Backup.Contents read(byte[] zip) throws IOException {
    Map<String, byte[]> files = entries(zip);
    byte[] manifest = files.remove(MANIFEST);
    if (manifest == null) {
      throw new RefusedException("backup.bad.kind");
    }
    return checked(manifest, files);
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    long total = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        requireName(entry.getName());
        byte[] content = in.readNBytes((int) (limit(zip) - total) + 1);
        total += content.length;
        if (total > limit(zip) || files.size() >= ENTRIES) {
          throw new RefusedException("backup.bad.large");
        }
        if (files.put(entry.getName(), content) != null) {
          throw new RefusedException("backup.bad.name", entry.getName());
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new RefusedException("backup.bad.damaged");
    }
    return files;
  }

  /** A small file that unfolds to a huge one was made to do harm. */
  private static long limit(byte[] zip) {
    return Math.min(LARGEST, Math.max(RATIO_FROM, (long) zip.length * RATIO));
  }

  private static void requireName(String name) throws RefusedException {
    boolean sound = name.equals(MANIFEST) || NAME.matcher(name).matches();
    String last = name.substring(name.lastIndexOf('/') + 1);
    if (!sound || last.equals("..") || last.equals(".") || last.startsWith(".garde-fou")) {
      throw new RefusedException("backup.bad.name", name);
    }
  }

  private static Backup.Contents checked(byte[] manifest, Map<String, byte[]> files)
      throws RefusedException {
    try {
      JsonNode root = MAPPER.readTree(manifest);
      if (root.path("format").asInt(0) > 1) {
        throw new RefusedException("backup.bad.newer");
      }
      requireHashes(root.path("files"), files);
      return new Backup.Contents(Instant.parse(root.path("created").asString("")), files);
    } catch (JacksonException | DateTimeException e) {
      throw new RefusedException("backup.bad.damaged");
    }
  }

  private static void requireHashes(JsonNode hashes, Map<String, byte[]> files)
      throws RefusedException {
    boolean sound =
        hashes.size() == files.size()
            && files.entrySet().stream()
                .allMatch(
                    file ->
                        hashes
                            .path(file.getKey())
                            .asString("")
                            .equals(ContentHash.of(file.getValue()).hex()));
    if (!sound) {
      throw new RefusedException("backup.bad.damaged");
    }
  }
}

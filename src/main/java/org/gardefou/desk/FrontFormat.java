package org.gardefou.desk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.store.Listed;
import org.jspecify.annotations.Nullable;

/** What stands before the list, as bytes in the index. */
final class FrontFormat {
  private FrontFormat() {}

  static void write(ListIndex.Front front, DataOutputStream out) throws IOException {
    out.writeUTF(front.program());
    write(front.profile(), out);
    out.writeInt(front.settings().size());
    for (Map.Entry<String, String> setting : front.settings().entrySet()) {
      out.writeUTF(setting.getKey());
      out.writeUTF(setting.getValue());
    }
    write(front.thresholds(), out);
  }

  static ListIndex.Front read(DataInputStream in) throws IOException {
    return new ListIndex.Front(in.readUTF(), profile(in), settings(in), thresholds(in));
  }

  private static void write(@Nullable Listed profile, DataOutputStream out) throws IOException {
    out.writeBoolean(profile != null);
    if (profile != null) {
      out.writeUTF(ListIndex.name(profile));
      out.writeLong(profile.modified().toEpochMilli());
      out.writeLong(profile.size());
    }
  }

  private static @Nullable Listed profile(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? new Listed(Path.of(in.readUTF()), Instant.ofEpochMilli(in.readLong()), in.readLong())
        : null;
  }

  private static Map<String, String> settings(DataInputStream in) throws IOException {
    int count = in.readInt();
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < count; i++) {
      all.put(in.readUTF(), in.readUTF());
    }
    return all;
  }

  private static void write(@Nullable Thresholds limits, DataOutputStream out) throws IOException {
    out.writeBoolean(limits != null);
    if (limits != null) {
      out.writeDouble(limits.conditions());
      out.writeDouble(limits.decline());
      out.writeInt(limits.reds());
      out.writeInt(limits.redCriteria());
      out.writeInt(limits.cautions());
      out.writeInt(limits.cautionCriteria());
      out.writeInt(limits.goodCriteria());
      out.writeInt(limits.goodCriteriaBefore());
      out.writeDouble(limits.coverage());
      out.writeDouble(limits.greenShare());
    }
  }

  private static @Nullable Thresholds thresholds(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? new Thresholds(
            in.readDouble(),
            in.readDouble(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readDouble(),
            in.readDouble())
        : null;
  }
}

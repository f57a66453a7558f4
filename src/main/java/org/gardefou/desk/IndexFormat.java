package org.gardefou.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.gardefou.engine.Coverage;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;
import org.gardefou.engine.checkin.CheckInDue;
import org.gardefou.letters.Reminder;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Stage;
import org.gardefou.model.Text;
import org.gardefou.store.ContentHash;
import org.gardefou.store.Filed;
import org.gardefou.store.Listed;
import org.jspecify.annotations.Nullable;

/**
 * The index as bytes: ten thousand lines are read in a few hundredths of a second. The checksum of
 * all else stands at the end; what does not fit it is no index.
 */
final class IndexFormat {
  private static final int VERSION = 2;
  private static final long NONE = Long.MIN_VALUE;

  private IndexFormat() {}

  static byte[] write(ListIndex index) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(VERSION);
      out.writeUTF(index.key());
      FrontFormat.write(index.front(), out);
      out.writeInt(index.files().size());
      for (ListIndex.Indexed file : index.files().values()) {
        write(file, out);
      }
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Against damage, not against malice; a hash would take a start longer than the list. */
  private static long checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }

  /** The index in these bytes; an empty one where they are anything else. */
  static ListIndex read(byte[] bytes) {
    int end = bytes.length - Long.BYTES;
    if (end < 0 || checksum(bytes, end) != ByteBuffer.wrap(bytes).getLong(end)) {
      return ListIndex.EMPTY;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return in.readInt() == VERSION ? index(in) : ListIndex.EMPTY;
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return ListIndex.EMPTY; // A name that this system does not know is one of these.
    }
  }

  private static ListIndex index(DataInputStream in) throws IOException {
    String key = in.readUTF();
    ListIndex.Front front = FrontFormat.read(in);
    int count = in.readInt();
    Map<String, ListIndex.Indexed> files = new HashMap<>();
    for (int i = 0; i < count; i++) {
      ListIndex.Indexed file = file(in);
      files.put(ListIndex.name(file.filed().listed()), file);
    }
    return new ListIndex(key, front, files);
  }

  private static void write(ListIndex.Indexed file, DataOutputStream out) throws IOException {
    Listed listed = file.filed().listed();
    out.writeUTF(ListIndex.name(listed));
    out.writeLong(listed.modified().toEpochMilli());
    out.writeLong(listed.size());
    out.writeUTF(file.filed().hash().hex());
    out.writeInt(file.entries().size());
    for (ListIndex.Entry entry : file.entries()) {
      write(entry.line(), out);
      write(entry.dated(), out);
    }
  }

  private static ListIndex.Indexed file(DataInputStream in) throws IOException {
    Path name = Path.of(in.readUTF());
    Listed listed = new Listed(name, Instant.ofEpochMilli(in.readLong()), in.readLong());
    Filed filed = new Filed(listed, new ContentHash(in.readUTF()));
    int count = in.readInt();
    List<ListIndex.Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(new ListIndex.Entry(line(in), dated(in)));
    }
    return new ListIndex.Indexed(filed, entries);
  }

  private static void write(MissionLine line, DataOutputStream out) throws IOException {
    write(line.client(), out);
    write(line.mission(), out);
    out.writeUTF(line.name());
    out.writeByte(line.kind().ordinal());
    out.writeBoolean(line.sample());
    out.writeUTF(line.title());
    out.writeByte(line.phase().ordinal());
    out.writeByte(line.stage().ordinal());
    write(line.since(), out);
    write(line.over(), out);
    Instant changed = line.changed();
    out.writeLong(changed == null ? NONE : changed.getEpochSecond());
    out.writeInt(changed == null ? 0 : changed.getNano());
    out.writeByte(line.reminders().size());
    for (Reminder reminder : line.reminders()) {
      out.writeByte(reminder.kind().ordinal());
      out.writeLong(reminder.day().toEpochDay());
      out.writeUTF(reminder.what().en());
      out.writeUTF(reminder.what().fr());
    }
  }

  private static MissionLine line(DataInputStream in) throws IOException {
    return new MissionLine(
        id(in),
        id(in),
        in.readUTF(),
        one(ClientKind.values(), in),
        in.readBoolean(),
        in.readUTF(),
        one(Phase.values(), in),
        one(Stage.values(), in),
        day(in),
        day(in),
        moment(in),
        reminders(in));
  }

  private static List<Reminder> reminders(DataInputStream in) throws IOException {
    int count = in.readUnsignedByte();
    List<Reminder> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(
          new Reminder(
              one(Reminder.Kind.values(), in),
              LocalDate.ofEpochDay(in.readLong()),
              new Text(in.readUTF(), in.readUTF())));
    }
    return all;
  }

  private static void write(@Nullable Dated dated, DataOutputStream out) throws IOException {
    out.writeBoolean(dated != null);
    if (dated != null) {
      Outlook outlook = dated.outlook();
      out.writeByte(outlook.verdict().ordinal());
      out.writeBoolean(outlook.settled());
      out.writeDouble(outlook.total().low());
      out.writeDouble(outlook.total().high());
      out.writeInt(outlook.coverage().known());
      out.writeInt(outlook.coverage().applicable());
      CheckInDue due = outlook.checkIn();
      write(due == null ? null : due.day(), out);
      out.writeBoolean(due != null && due.grave());
      write(dated.from(), out);
      write(dated.until(), out);
    }
  }

  private static @Nullable Dated dated(DataInputStream in) throws IOException {
    return in.readBoolean() ? new Dated(outlook(in), date(in), date(in)) : null;
  }

  private static Outlook outlook(DataInputStream in) throws IOException {
    Verdict verdict = one(Verdict.values(), in);
    boolean settled = in.readBoolean();
    Interval total = new Interval(in.readDouble(), in.readDouble());
    Coverage coverage = new Coverage(in.readInt(), in.readInt());
    LocalDate due = day(in);
    boolean grave = in.readBoolean();
    return new Outlook(
        verdict, settled, total, coverage, due == null ? null : new CheckInDue(due, grave));
  }

  private static void write(UUID id, DataOutputStream out) throws IOException {
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }

  private static UUID id(DataInputStream in) throws IOException {
    return new UUID(in.readLong(), in.readLong());
  }

  private static void write(@Nullable LocalDate day, DataOutputStream out) throws IOException {
    out.writeLong(day == null ? NONE : day.toEpochDay());
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == NONE ? null : LocalDate.ofEpochDay(day);
  }

  private static LocalDate date(DataInputStream in) throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  private static @Nullable Instant moment(DataInputStream in) throws IOException {
    long second = in.readLong();
    int nano = in.readInt();
    return second == NONE ? null : Instant.ofEpochSecond(second, nano);
  }

  private static <E> E one(E[] all, DataInputStream in) throws IOException {
    int place = in.readUnsignedByte();
    return Optional.of(place)
        .filter(p -> p < all.length)
        .map(p -> all[p])
        .orElseThrow(() -> new IOException("no such value"));
  }
}

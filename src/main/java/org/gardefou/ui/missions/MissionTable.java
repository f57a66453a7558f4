package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;

/** The list as a table: sorts by its heads, opens by Enter or double click. */
final class MissionTable extends TableView<MissionRow> {
  private static final double ROW = 64;
  private static final double HEAD = 36;

  /** In rows: room for a note where there is no line. */
  private static final double LEAST = 2;

  /** Frame and scroll bar. */
  private static final double MARGIN = 12;

  /** Below these widths, in design pixels, the last change and then the phase are left out. */
  private static final double NEEDS_PHASE = 760;

  private static final double NEEDS_CHANGE = 900;

  private static final String REVIEW = "missions.column.review";
  private static final Set<String> FALLING =
      Set.of("missions.column.verdict", "missions.column.risk", "missions.column.changed");

  private final ObservableList<MissionRow> rows = FXCollections.observableArrayList();
  private final MissionsActions actions;
  private final Consumer<MissionRow> open;
  private final RowMenu menu;
  private final Map<TableColumn<MissionRow, MissionRow>, Room> rooms = new LinkedHashMap<>();
  private final TableColumn<MissionRow, MissionRow> phase;
  private final TableColumn<MissionRow, MissionRow> change;
  private RowWords words;
  private double unit = 1;
  private @Nullable Shown shown;

  /** What the cells were made of. */
  private record Shown(
      List<MissionRow> rows,
      Messages messages,
      double unit,
      LocalDate today,
      Thresholds thresholds) {}

  /**
   * A table without lines.
   *
   * @param compare takes several missions side by side
   * @param client shows all missions of the client of a line
   */
  MissionTable(
      MissionsActions actions,
      Messages messages,
      Consumer<MissionRow> open,
      Consumer<List<MissionRow>> compare,
      Consumer<MissionRow> client) {
    this.actions = actions;
    this.open = open;
    menu = new RowMenu(this, open, compare, client);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    words = new RowWords(actions, messages);
    getStyleClass().add("missions-table");
    SortedList<MissionRow> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    column("missions.column.client", 156, 6, CellView.Name::new, MissionOrder.byName());
    column("missions.column.verdict", 168, 1, CellView.Verdict::new, MissionOrder.byVerdict());
    column("missions.column.risk", 142, 0.5, CellView.Risk::new, MissionOrder.byRisk());
    phase =
        column(
            "missions.column.phase",
            124,
            1,
            () -> new CellView.Words(RowWords::phase),
            MissionOrder.byPhase());
    change =
        column(
            "missions.column.changed",
            116,
            1,
            () -> new CellView.Words(RowWords::changed),
            MissionOrder.byChange());
    getSortOrder()
        .add(
            column(
                REVIEW,
                138,
                1,
                () -> new CellView.Words(RowWords::review),
                MissionOrder.byReview()));
    setRowFactory(table -> row());
    widthProperty().subscribe(width -> shareRoom());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private TableColumn<MissionRow, MissionRow> column(
      String key,
      double least,
      double share,
      Supplier<CellView> view,
      Comparator<MissionRow> order) {
    TableColumn<MissionRow, MissionRow> column = new TableColumn<>();
    column.setId(key);
    column.setResizable(false);
    rooms.put(column, new Room(least, share));
    column.setReorderable(false);
    column.setComparator(order);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
    column.setCellFactory(c -> new Cell(view.get()));
    getColumns().add(column);
    return column;
  }

  private TableRow<MissionRow> row() {
    TableRow<MissionRow> row = new TableRow<>();
    row.setContextMenu(menu);
    row.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            Optional.ofNullable(row.getItem()).ifPresent(open);
          }
        });
    return row;
  }

  private void key(KeyEvent event) {
    MissionRow selected = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && selected != null) {
      event.consume();
      if (event.isShortcutDown()) {
        menu.compare();
      } else {
        open.accept(selected);
      }
    }
  }

  /** Key of the column that orders the lines first. */
  String sortedBy() {
    return getSortOrder().isEmpty() ? REVIEW : getSortOrder().getFirst().getId();
  }

  /** Orders the lines by a column: the gravest, the highest, the latest first. */
  void sortBy(String key) {
    for (TableColumn<MissionRow, ?> column : getColumns()) {
      if (column.getId().equals(key)) {
        column.setSortType(FALLING.contains(key) ? SortType.DESCENDING : SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
      }
    }
  }

  /** Hears when she orders the lines otherwise. */
  void onSort(Runnable listener) {
    getSortOrder().addListener((ListChangeListener<Object>) change -> listener.run());
  }

  /** Shows lines in a language and at a text size; what it shows already stays as it is. */
  void show(List<MissionRow> newRows, Messages messages, double newUnit) {
    Shown now = new Shown(newRows, messages, newUnit, actions.today(), actions.thresholds());
    if (!now.equals(shown)) {
      shown = now;
      showAnew(newRows, messages, newUnit);
    }
  }

  private void showAnew(List<MissionRow> newRows, Messages messages, double newUnit) {
    unit = newUnit;
    words = new RowWords(actions, messages);
    menu.show(messages);
    getColumns().forEach(column -> column.setText(messages.get(column.getId())));
    setAccessibleText(messages.get("missions.table"));
    put(newRows);
    refresh();
  }

  /** Shows other lines; those that are chosen stay chosen. */
  void show(List<MissionRow> newRows) {
    shown = null;
    put(newRows);
  }

  private void put(List<MissionRow> newRows) {
    List<UUID> chosen = chosen().stream().map(row -> row.line().mission()).toList();
    rows.setAll(newRows);
    fit();
    choose(chosen);
  }

  /** The chosen lines, from the top. */
  List<MissionRow> chosen() {
    return getSelectionModel().getSelectedIndices().stream()
        .filter(place -> place >= 0 && place < getItems().size())
        .sorted()
        .map(getItems()::get)
        .toList();
  }

  /** Hears when she chooses other lines. */
  void onChoose(Runnable listener) {
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Object>) change -> listener.run());
  }

  /** Every shown column gets what it needs; what is left goes by shares, most to the names. */
  private void shareRoom() {
    double room = getWidth() / unit - MARGIN;
    phase.setVisible(room >= NEEDS_PHASE);
    change.setVisible(room >= NEEDS_CHANGE);
    double left = room - sum(Room::least);
    double shares = sum(Room::share);
    rooms.forEach(
        (column, needs) ->
            column.setPrefWidth(
                Math.floor(unit * (needs.least() + Math.max(0, left) * needs.share() / shares))));
  }

  private double sum(ToDoubleFunction<Room> part) {
    return rooms.entrySet().stream()
        .filter(entry -> entry.getKey().isVisible())
        .mapToDouble(entry -> part.applyAsDouble(entry.getValue()))
        .sum();
  }

  /**
   * How wide a column is, in design pixels.
   *
   * @param least what its words need
   * @param share its share of what is left
   */
  private record Room(double least, double share) {}

  /** As high as its lines, where there is room; nothing is cut off at a larger text size. */
  private void fit() {
    shareRoom();
    setFixedCellSize(ROW * unit);
    double height = HEAD * unit + Math.max(LEAST, rows.size()) * ROW * unit + 7 * unit;
    setPrefHeight(height);
    setMaxHeight(height);
  }

  private void choose(List<UUID> missions) {
    getSelectionModel().clearSelection();
    for (int i = 0; i < getItems().size(); i++) {
      if (missions.contains(getItems().get(i).line().mission())) {
        getSelectionModel().select(i);
      }
    }
    if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().clearAndSelect(0);
    }
  }

  /** A cell that shows what a line has to say; empty lines are empty. */
  private final class Cell extends TableCell<MissionRow, MissionRow> {
    private final CellView view;

    Cell(CellView view) {
      this.view = view;
    }

    @Override
    protected void updateItem(@Nullable MissionRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        setAccessibleText(view.show(row, words));
        setGraphic(view.node());
      }
    }
  }
}

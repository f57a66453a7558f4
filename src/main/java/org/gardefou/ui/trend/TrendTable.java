package org.gardefou.ui.trend;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.gardefou.text.Messages;

/** What the chart shows, day by day, the latest first. */
final class TrendTable extends TableView<TrendRow> {
  private static final List<Double> SHARES = List.of(0.14, 0.1, 0.16, 0.58);

  /** A table of these lines. */
  TrendTable(List<TrendRow> rows, Messages messages) {
    getStyleClass().add("trend-table");
    setId("trend-table");
    setAccessibleText(messages.get("trend.table"));
    column(messages.get("trend.column.day"), TrendRow::day);
    column(messages.get("trend.column.risk"), TrendRow::risk);
    column(messages.get("trend.column.advice"), TrendRow::advice);
    column(messages.get("trend.column.happened"), TrendRow::happened);
    getItems().setAll(rows);
    widthProperty().subscribe(width -> share(width.doubleValue()));
  }

  private void column(String title, Function<TrendRow, String> words) {
    TableColumn<TrendRow, String> column = new TableColumn<>(title);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new SimpleStringProperty(words.apply(row.getValue())));
    getColumns().add(column);
  }

  private void share(double width) {
    for (int i = 0; i < SHARES.size(); i++) {
      getColumns().get(i).setPrefWidth(Math.floor(width * SHARES.get(i)));
    }
  }
}

/**
 * The window. How to build a screen:
 *
 * <ul>
 *   <li>Implement {@link org.gardefou.ui.Screen}: build nodes once in the constructor, subscribe in
 *       {@code attach} with a {@link org.gardefou.ui.Subscriptions}, cancel in {@code detach}, keep
 *       no state besides what the eye sees (scroll place, what is unfolded). Render from {@code
 *       desk.state()} and from {@code messages}, both live.
 *   <li>Take narrow interfaces, not the whole {@link org.gardefou.ui.UiContext}: a tab takes a
 *       {@link org.gardefou.ui.mission.MissionScope}, so that a test can hand in its own states.
 *   <li>Name every edit in both languages: {@code context.texts().both("key")}.
 *   <li>Looks come from {@code garde-fou.css}: text {@code h1 h2 h3 lead dense caption strong
 *       muted}; spacing {@code gap-4 … gap-32}, {@code pad-8 … pad-24}; buttons {@code accent
 *       danger flat small large icon-only}. Sizes there are em, never pixels in code; containers
 *       set no font size; colours are {@code -gf-…} tokens only.
 *   <li>{@link org.gardefou.ui.component.Ui} makes labels, rows, columns and buttons; {@link
 *       org.gardefou.ui.component.Icon} draws; severities are always {@link
 *       org.gardefou.ui.component.Mark} and word.
 *   <li>Texts that stand still are registered once in a {@link org.gardefou.ui.component.LiveTexts}
 *       and written anew when the language changes. Change what is there rather than build it anew:
 *       the focus stays where it is.
 *   <li>A choice out of a few is a {@link org.gardefou.ui.component.Segmented}, a day a {@link
 *       org.gardefou.ui.component.DateField}; a question before a grave step goes through {@code
 *       context.dialogs()}, news through {@code context.notices()}.
 *   <li>Text that may wrap is {@code Ui.paragraph}; nothing may be cut off at 200 % text.
 *   <li>Every control without words gets a name by {@code Ui.name}; every target is at least 24 px.
 * </ul>
 */
package org.gardefou.ui;

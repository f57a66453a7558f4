package org.gardefou.ui.facts;

import org.gardefou.engine.Assessment;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;

/** Writes the message that asks the client what is still open. */
@FunctionalInterface
public interface ClientMessage {
  /** The message as plain text; empty when there is nothing to ask the client. */
  String write(Client client, Mission mission, Assessment assessment, Language language);
}

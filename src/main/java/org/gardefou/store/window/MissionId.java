package org.gardefou.store.window;

import java.util.UUID;

/** A mission, by the id of its client and its own. */
public record MissionId(UUID client, UUID mission) {}

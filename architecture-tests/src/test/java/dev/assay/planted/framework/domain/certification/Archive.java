package dev.assay.planted.framework.domain.certification;

import java.sql.Connection;

record Archive(Connection connection) {}

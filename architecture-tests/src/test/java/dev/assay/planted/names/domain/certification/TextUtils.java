package dev.assay.planted.names.domain.certification;

final class TextUtils {}

package dev.assay.planted.controllers.adapter.register;

import io.micronaut.http.annotation.Controller;

@Controller("/register")
final class RegisterPage {}

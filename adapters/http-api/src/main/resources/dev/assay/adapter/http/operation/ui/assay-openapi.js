SwaggerUIBundle({
  dom_id: "#api",
  url: "/openapi",
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});

import { defineConfig } from "sdkwright";

export default defineConfig({
  targets: [
    {
      spec: "spec/conductorone-tasks.yaml",
      overlays: [
        "spec/conductorone-tasks.overlay.yaml",
        "spec/conductorone-tasks.state.overlay.yaml",
      ],
      out: "generated/conductorone-tasks",
      openapiTypes: true,
      extras: "spec/conductorone-tasks",
      package: {
        name: "@sdkwright/conductorone-tasks",
        description: "Typed client, models, fixtures and mocks for ConductorOne's task API.",
        license: "MIT",
        version: "0.1.0",
      },
    },
  ],
});

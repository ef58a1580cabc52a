// Stands in for the package that keeps server modules out of browser bundles: tests are no browser.
export {}

namespace SalesBot.Simulators.WeCom;

/// <summary>Who calls.</summary>
/// <param name="Secret">The secret that gave the token.</param>
/// <param name="App">The app; null for the contacts' synchronisation.</param>
internal sealed record Credential(string Secret, SimulatedApp? App);

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>A place that was sent.</summary>
/// <param name="Latitude">Degrees, −90 to 90.</param>
/// <param name="Longitude">Degrees, −180 to 180.</param>
/// <param name="Label">The address or name as the platform gives it; may be empty.</param>
public sealed record ChatPlace(double Latitude, double Longitude, string Label);

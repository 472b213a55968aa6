namespace SalesBot.Domain.Sales;

/// <summary>A place on the map.</summary>
/// <param name="Latitude">Degrees, −90 to 90.</param>
/// <param name="Longitude">Degrees, −180 to 180.</param>
/// <param name="Label">Its address or name; may be empty.</param>
public sealed record Place(double Latitude, double Longitude, string Label);

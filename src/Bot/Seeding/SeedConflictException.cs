namespace SalesBot.Bot.Seeding;

/// <summary>Something in the database stands in the way of a world; the message names what.</summary>
internal sealed class SeedConflictException(string message) : Exception(message);

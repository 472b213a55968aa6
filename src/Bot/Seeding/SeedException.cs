namespace SalesBot.Bot.Seeding;

/// <summary>The world cannot be seeded: one sentence for the operator that says why.</summary>
internal sealed class SeedException(string message) : Exception(message);

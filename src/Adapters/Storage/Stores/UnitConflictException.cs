namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Another unit was first; this one is to run again from its beginning.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this assembly only, always with its reason.
internal sealed class UnitConflictException(string message) : Exception(message);
#pragma warning restore CA1032, CA1064

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Another unit was first; this one is to run again from its beginning.</summary>
internal sealed class UnitConflictException(string message) : Exception(message);

namespace SalesBot.Domain.Sales;

/// <summary>Which event: its change set, and its place in it from 0.</summary>
public readonly record struct SalesEventKey(ChangeSetId ChangeSet, int Ordinal);

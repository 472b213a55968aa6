namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Something that is to be said, and was taken to be said.</summary>
/// <param name="Id">Its place in the order in which things fell due.</param>
/// <param name="Notice">What it is.</param>
public sealed record DueEntry(long Id, DueNotice Notice);

using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>The company's pipeline as somebody has changed it in a chat.</summary>
/// <param name="Version">Counts the changes, from 1.</param>
/// <param name="Pipeline">The stages.</param>
/// <param name="By">Who changed it.</param>
/// <param name="At">When, UTC.</param>
public sealed record StoredPipeline(int Version, Pipeline Pipeline, MemberId By, DateTimeOffset At);

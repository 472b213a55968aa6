using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Staleness;

/// <summary>What colleagues' deals did in a stage before they went on.</summary>
/// <param name="Deals">How many there are.</param>
/// <param name="Days">After how many calendar days half of them had gone on.</param>
/// <param name="Activity">What was most often the last thing done before.</param>
/// <param name="OfThem">Before how many of them it was.</param>
public readonly record struct StageLesson(int Deals, int Days, ActivityKind Activity, int OfThem);

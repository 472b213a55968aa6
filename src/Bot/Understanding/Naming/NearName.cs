namespace SalesBot.Bot.Understanding.Naming;

/// <summary>A listed name that a stretch of text may be a slip of.</summary>
/// <param name="Tier">Where in the index it stands.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Length">How much of the text it is.</param>
/// <param name="Slip">The kind of slip, as far as the index knows.</param>
/// <param name="At">Where in the stretch the slip is.</param>
internal readonly record struct NearName(int Tier, int Number, int Length, NameSlip Slip, int At);

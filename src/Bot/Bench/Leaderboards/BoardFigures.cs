namespace SalesBot.Bot.Bench;

/// <summary>What somebody has done in some days, as far as the straightforward SQL tells it.</summary>
/// <param name="Revenue">In fen.</param>
/// <param name="Wins">How many deals were signed.</param>
/// <param name="Activities">How many activities there were.</param>
internal readonly record struct BoardFigures(long Revenue, long Wins, long Activities);

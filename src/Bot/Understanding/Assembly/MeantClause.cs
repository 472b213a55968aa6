using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>A clause, and how it is meant.</summary>
internal readonly record struct MeantClause(Clause Clause, Mood Mood);

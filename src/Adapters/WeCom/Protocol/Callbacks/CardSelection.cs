using System.Collections.Immutable;

namespace SalesBot.Adapters.WeCom.Protocol.Callbacks;

/// <summary>What was selected under one question of a card.</summary>
/// <param name="QuestionKey">The question.</param>
/// <param name="OptionIds">The options; several where the card lets choose several.</param>
internal sealed record CardSelection(string QuestionKey, ImmutableArray<string> OptionIds);

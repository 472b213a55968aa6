using System.Collections.Immutable;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Targets that were previewed and wait to be saved.</summary>
/// <param name="Id">Which preview; a button carries it.</param>
/// <param name="At">When it was shown.</param>
/// <param name="Targets">What is to be set.</param>
/// <param name="Results">What is told to be reached of them.</param>
internal sealed record TargetDraft(string Id, DateTimeOffset At, ImmutableArray<Target> Targets, ImmutableArray<DraftedResult> Results);

using System.Collections.Immutable;

namespace SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

/// <summary>Somebody pressed an interactive card.</summary>
/// <param name="OutTrackId">The card, by the id that its sender gave it.</param>
/// <param name="UserId">The person's userId: DingTalk says who it was, and nothing else of the callback does.</param>
/// <param name="SpaceId">The conversation in which the card stands; empty where it is not said.</param>
/// <param name="Content">What was pressed, as DingTalk sent it.</param>
/// <param name="Parameters">What the button carried and what was filled in, by name.</param>
internal sealed record CardCallback(string OutTrackId, string UserId, string SpaceId, string Content, ImmutableSortedDictionary<string, string> Parameters);

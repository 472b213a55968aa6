using System.Collections.Immutable;

namespace SalesBot.Adapters.DingTalk.Protocol.Events;

/// <summary>A change in the contacts.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Ids">To whom, by userId, or to which departments, by id.</param>
internal sealed record ContactChange(ContactChangeKind Kind, ImmutableArray<string> Ids);

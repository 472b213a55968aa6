using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What a colleague has asked for and waits for an answer to, whatever was talked of since.</summary>
/// <param name="Key">Which message asked it.</param>
/// <param name="Title">What is asked, as the message said it.</param>
/// <param name="Actions">How it can be answered, in the order of the message's buttons.</param>
/// <param name="By">Who asks.</param>
/// <param name="At">When the person hears of it.</param>
internal sealed record OwedAnswer(string Key, string Title, ImmutableArray<OfferedAction> Actions, MemberId By, DateTimeOffset At);

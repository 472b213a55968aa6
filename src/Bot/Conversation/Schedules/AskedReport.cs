using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A report that somebody asks for.</summary>
/// <param name="Span">Day, week or month.</param>
/// <param name="Days">The days, as far as they are there.</param>
/// <param name="Scope">For which part of the company.</param>
/// <param name="Chat">In which chat it is read: that chat's policy holds.</param>
/// <param name="Sight">What its readers may see.</param>
/// <param name="Words">The texts.</param>
/// <param name="Now">Now, UTC.</param>
internal sealed record AskedReport(ReportSpan Span, DayRange Days, Scope Scope, ChatAddress Chat, BoardSight Sight, Wording Words, DateTimeOffset Now);

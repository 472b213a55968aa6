using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>The settings of wins and reports, made into what the conversation and the jobs work with.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ConfiguredBattleReports(IOptions<BattleReportOptions> options, ConfiguredSchedules schedules, ConfiguredLeaderboards leaderboards, CompanyProfile company)
{
    /// <summary>Who hears of wins, when and how.</summary>
    public WinRules Rules { get; } = new()
    {
        Hold = options.Value.Hold,
        LeastAmount = Money.FromYuan(options.Value.LeastAmount),
        NeedsApproval = options.Value.NeedsApproval,
        Quiet = schedules.QuietHours,
        Masking = new CustomerMasking
        {
            InWideGroups = options.Value.MaskInWideGroups,
            Names = [.. options.Value.MaskedNames.Select(kind => new MaskedName(kind.Name) { Words = [.. kind.Words], Tier = kind.Tier })],
        },
        Flood = new WinFlood { MostCards = options.Value.MostCards, Window = options.Value.FloodWindow },
        Thanks = new ThanksRule { MostADay = options.Value.ThanksADay },
        Headlines = [.. options.Value.Headlines],
        Amounts = leaderboards.Rules.Amounts,
        Anonymous = leaderboards.Rules.Anonymous,
        Chats = options.Value.Chats.ToImmutableDictionary(
            chat => new ChatAddress(chat.Platform, ChatKind.Group, chat.Id),
            chat => new ChatPolicy
            {
                Wins = chat.Wins,
                Reports = chat.Reports,
                LeastAmount = Money.FromYuan(chat.LeastAmount),
                Amounts = chat.Amounts,
                MasksCustomers = chat.MaskCustomers,
                HasOutsiders = chat.HasOutsiders,
                Language = chat.Language.Length == 0 ? null : LanguageTags.Read(chat.Language, company.Language),
            }),
    };

    /// <summary>What all of a chat may see of the people in a report.</summary>
    public BoardSight SightOf(BoundChat chat, OrganisationChart chart) => BoardSight.Of(chart, chat.Scope, Rules.Amounts, Rules.PolicyOf(chat).Amounts);

    /// <summary>Whether a report of days on which nothing happened is a friendly line.</summary>
    public bool SaysWhenEmpty => options.Value.SayWhenEmpty;
}

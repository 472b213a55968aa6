using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Hosting;

/// <summary>Registers the conversation, and puts understanding and the catalogue behind it.</summary>
internal static class ConversationRegistration
{
    public static IServiceCollection AddConversation(this IServiceCollection services) =>
        services.AddSingleton(provider => Create(
            provider.GetRequiredService<CompanyProfile>(),
            provider.GetRequiredService<ConfiguredBattleReports>().Rules,
            provider.GetRequiredService<CatalogueFeed>(),
            provider.GetRequiredService<IScheduleBook>(),
            provider.GetRequiredService<ColleagueLessons>()));

    private static ConversationEngine Create(CompanyProfile company, WinRules wins, CatalogueFeed catalogue, IScheduleBook schedules, ColleagueLessons colleagues) => new(
        () => new ConversationOptions
        {
            Pipeline = company.Pipeline,
            Zone = company.Zone,
            Calendar = company.Calendar,
            Schedules = schedules,
            StageDays = company.StageDays,
            Strictness = company.GateStrictness,
            Wins = wins,
            UndoWindow = company.UndoWindow,
            Language = company.Language,
            Staleness = company.Staleness,
            Colleagues = colleagues.Find,
            Progress = company.Progress,
            Pauses = company.Pauses,
        },
        utterance => MessageReader.Read(utterance, catalogue.Catalogue));
}

using Microsoft.Extensions.Options;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Requests;
using SalesBot.Domain.ProcessMetrics;

namespace SalesBot.Bot.Hosting;

/// <summary>Registers the conversation, and puts understanding and the catalogue behind it.</summary>
internal static class ConversationRegistration
{
    public static IServiceCollection AddConversation(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AnalysisOptions>().Bind(configuration.GetSection(AnalysisOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AnalysisOptions>, AnalysisOptionsValidator>();
        services.AddOptions<IncentiveOptions>().Bind(configuration.GetSection(IncentiveOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<IncentiveOptions>, IncentiveOptionsValidator>();
        services.AddSingleton<DataScores>();
        services.AddSingleton<ConfiguredIncentives>();
        services.AddSingleton(provider => provider.GetRequiredService<ConfiguredIncentives>().Terms);
        return services.AddSingleton(provider => Create(
            provider.GetRequiredService<CompanyProfile>(),
            provider.GetRequiredService<ConfiguredBattleReports>().Rules,
            provider.GetRequiredService<ConfiguredLeaderboards>(),
            provider.GetRequiredService<IncentiveTerms>(),
            provider.GetRequiredService<CatalogueFeed>(),
            provider.GetRequiredService<IScheduleBook>(),
            provider.GetRequiredService<ColleagueLessons>(),
            provider.GetRequiredService<IOptions<AnalysisOptions>>().Value));
    }

    private static ConversationEngine Create(CompanyProfile company, WinRules wins, ConfiguredLeaderboards leaderboards, IncentiveTerms incentives, CatalogueFeed catalogue, IScheduleBook schedules, ColleagueLessons colleagues, AnalysisOptions analysis) => new(
        () => new ConversationOptions
        {
            Pipeline = company.Pipeline,
            Zone = company.Zone,
            Calendar = company.Calendar,
            CalendarOf = company.CalendarOf,
            Schedules = schedules,
            StageDays = company.StageDays,
            Strictness = company.GateStrictness,
            PipelineEditors = company.PipelineEditors,
            Wins = wins,
            Incentives = incentives,
            UndoWindow = company.UndoWindow,
            Language = company.Language,
            Staleness = company.Staleness,
            Colleagues = colleagues.Find,
            Progress = company.Progress,
            Pauses = company.Pauses,
            Leaderboards = leaderboards.Rules,
            FollowUp = (utterance, before) => new FollowUpReader(catalogue.Catalogue).Read(utterance, before),
            Names = utterance => NamesInText.Of(utterance, catalogue.Catalogue),
            Funnels = analysis.Funnel,
            Forecasts = analysis.Forecast,
            Completeness = analysis.Completeness,
            Process = new ProcessRules(analysis.ProcessMetrics.Thresholds, analysis.ProcessMetrics.Enabled),
        },
        utterance => MessageReader.Read(utterance, catalogue.Catalogue));
}

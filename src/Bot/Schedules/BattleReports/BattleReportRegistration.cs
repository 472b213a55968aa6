using Microsoft.Extensions.Options;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Registers what chats hear of wins, days, weeks and months.</summary>
internal static class BattleReportRegistration
{
    public static void AddBattleReports(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BattleReportOptions>().Bind(configuration.GetSection(BattleReportOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BattleReportOptions>, BattleReportOptionsValidator>();
        services.AddSingleton<ConfiguredBattleReports>();
        services.AddSingleton<HearingChats>();
        services.AddSingleton<ReportPreview>();
        services.AddSingleton<ISchedulePreview>(provider => provider.GetRequiredService<ReportPreview>());
        services.AddSingleton<WinJob>();
        services.AddSingleton<IScheduledJob>(provider => provider.GetRequiredService<WinJob>());
        services.AddHostedService<WinClock>();
        services.AddReport(StandardSchedules.DailyReport, ReportSpan.Day);
        services.AddReport(StandardSchedules.WeeklyReport, ReportSpan.Week);
        services.AddReport(StandardSchedules.MonthlyReport, ReportSpan.Month);
    }

    private static void AddReport(this IServiceCollection services, string schedule, ReportSpan span) =>
        services.AddSingleton<IScheduledJob>(provider =>
            ActivatorUtilities.CreateInstance<ReportJob>(provider, provider.GetRequiredService<ConfiguredSchedules>().Of(schedule), span));
}

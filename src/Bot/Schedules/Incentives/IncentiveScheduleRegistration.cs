namespace SalesBot.Bot.Schedules;

/// <summary>Registers what is put before somebody to approve: advances, settlements, awards; and what ends challenges.</summary>
internal static class IncentiveScheduleRegistration
{
    public static void AddIncentiveSchedules(this IServiceCollection services)
    {
        services.AddWriter<AdvanceWriter>();
        services.AddWriter<SettlementWriter>();
        services.AddWriter<AwardsWriter>();
        services.AddSingleton<IScheduledJob, ChallengeJob>();
        services.AddSingleton<IScheduledJob, PastRewardJob>();
        services.AddSingleton<ISchedulePreview, ChallengePreview>();
    }
}

using Microsoft.Extensions.Options;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Registers rankings.</summary>
internal static class LeaderboardRegistration
{
    public static void AddLeaderboards(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LeaderboardOptions>().Bind(configuration.GetSection(LeaderboardOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LeaderboardOptions>, LeaderboardOptionsValidator>();
        services.AddSingleton<ConfiguredLeaderboards>();
        services.AddSingleton<Overtaking>();
        services.AddSingleton<ISchedulePreview, BoardPreview>();
        services.AddSingleton<IScheduledJob, FollowedBoardJob>();
        services.AddBoard<BoardJob>(StandardSchedules.DailyBoard);
        services.AddBoard<BoardJob>(StandardSchedules.WeeklyBoard);
        services.AddBoard<OrderedBoardJob>(StandardSchedules.OrderedBoards);
    }

    private static void AddBoard<TJob>(this IServiceCollection services, string schedule)
        where TJob : IScheduledJob =>
        services.AddSingleton<IScheduledJob>(provider => ActivatorUtilities.CreateInstance<TJob>(provider, provider.GetRequiredService<ConfiguredSchedules>().Of(schedule)));
}

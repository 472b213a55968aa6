using SalesBot.Bot.Hosting;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>When people may be spoken to.</summary>
/// <param name="schedules">The company's quiet hours.</param>
/// <param name="company">The company's clock and calendar.</param>
internal sealed class Attentions(ConfiguredSchedules schedules, CompanyProfile company)
{
    /// <summary>Of everybody who has set nothing of their own.</summary>
    public Attention Company { get; } = new() { Clock = company.Clock, Calendar = company.Calendar, Quiet = schedules.QuietHours };
}

using SalesBot.Domain.Completeness;
using SalesBot.Domain.Forecasts;
using SalesBot.Domain.Funnels;

namespace SalesBot.Bot.Hosting;

/// <summary>How the funnel, forecasts, the completeness of data and people's work are measured.</summary>
internal sealed class AnalysisOptions
{
    public const string Section = "Analysis";

    /// <summary>When a funnel says that a stage leaks.</summary>
    public FunnelRules Funnel { get; set; } = new();

    /// <summary>How far a forecast believes what is said of a deal.</summary>
    public ForecastRules Forecast { get; set; } = new();

    /// <summary>From which stage on a field is due.</summary>
    public CompletenessRules Completeness { get; set; } = new();

    /// <summary>What people's work is measured by.</summary>
    public ProcessMetricsOptions ProcessMetrics { get; set; } = new();
}

using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A version of the company's pipeline.</summary>
internal sealed class PipelineRow
{
    public int Version { get; set; }

    /// <summary>As JSON.</summary>
    public string Stages { get; set; } = "";

    public Guid By { get; set; }

    public DateTimeOffset At { get; set; }

    public static PipelineRow Of(StoredPipeline pipeline) => new()
    {
        Version = pipeline.Version,
        Stages = PipelineJson.Write(pipeline.Pipeline),
        By = pipeline.By.Value,
        At = pipeline.At,
    };

    public StoredPipeline ToPipeline() => new(Version, PipelineJson.Read(Stages), new MemberId(By), At);
}

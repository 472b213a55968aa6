using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A change of the pipeline as a button carries it, and as a form brings it back.</summary>
internal static class PipelineEditData
{
    private const string Add = "add", Rename = "rename", Remove = "remove", Bands = "bands", Adopt = "adopt";

    /// <summary>Stands for the stages as they were before the speaker's last change.</summary>
    public const string Back = "^back";

    /// <summary>Stands for the place before all stages.</summary>
    public const string First = "^";

    /// <summary>What a button carries.</summary>
    public static ImmutableArray<(string Key, string Value)> Of(PipelineEdit edit) => edit switch
    {
        PipelineEdit.Add added => [(Keys.Choice, Add), (Keys.Title, added.Name), (Keys.After, added.After?.Value ?? First), (Keys.Days, added.Days), (Keys.Criteria, added.Criteria)],
        PipelineEdit.Adopt adopted => [(Keys.Choice, Adopt), (Keys.Title, adopted.Source)],
        PipelineEdit.Rename renamed => [(Keys.Choice, Rename), (Keys.Stage, renamed.Id.Value), (Keys.Title, renamed.Name)],
        PipelineEdit.Remove removed => [(Keys.Choice, Remove), (Keys.Stage, removed.Id.Value), (Keys.After, removed.Heir.Value)],
        PipelineEdit.Band banded => [(Keys.Choice, Bands), (Keys.Bands, string.Join(';', banded.Bands.Select(band => string.Create(CultureInfo.InvariantCulture, $"{band.Stage}:{band.Days.From}-{band.Days.To}"))))],
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "There is no such change."),
    };

    /// <summary>What a form carries of its kind; the rest is filled in.</summary>
    public static (string Key, string Value) KindOf(string verb) =>
        (Keys.Choice, verb switch { Verbs.StageAdd => Add, Verbs.StageRename => Rename, _ => Remove });

    /// <summary>The change that was carried or filled in; null where it is none.</summary>
    /// <param name="data">What was carried.</param>
    /// <param name="last">The speaker's last change, which may be taken back.</param>
    public static PipelineEdit? Read(IReadOnlyDictionary<string, string> data, StageEdit? last) => data.GetValueOrDefault(Keys.Choice) switch
    {
        Add => new PipelineEdit.Add(Text(data, Keys.Title), Text(data, Keys.After) is var after && after != First ? new StageId(after) : null) { Days = Text(data, Keys.Days), Criteria = Text(data, Keys.Criteria) },
        Adopt => (Text(data, Keys.Title) == Back ? last is null ? null : PipelineJson.Read(last.Before) : PipelineTemplates.Find(Text(data, Keys.Title))) is { } target ? new PipelineEdit.Adopt(Text(data, Keys.Title), target) : null,
        Rename => new PipelineEdit.Rename(new StageId(Text(data, Keys.Stage)), Text(data, Keys.Title)),
        Remove => new PipelineEdit.Remove(new StageId(Text(data, Keys.Stage)), new StageId(Text(data, Keys.After))),
        Bands => ReadBands(Text(data, Keys.Bands)) is { Length: > 0 } bands ? new PipelineEdit.Band(bands) : null,
        _ => null,
    };

    private static ImmutableArray<(StageId Stage, DayBand Days)> ReadBands(string text)
    {
        var bands = ImmutableArray.CreateBuilder<(StageId, DayBand)>();
        foreach (var part in text.Split(';'))
        {
            if (part.Split(':') is not [var stage, var days] || days.Split('-') is not [var first, var last]
                || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to) || from > to)
            {
                return [];
            }

            bands.Add((new StageId(stage), new DayBand(from, to)));
        }

        return bands.ToImmutable();
    }

    private static string Text(IReadOnlyDictionary<string, string> data, string key) => data.GetValueOrDefault(key, "").Trim();
}

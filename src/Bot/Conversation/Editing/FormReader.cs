using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads what was filled into a form, and names what cannot be read.</summary>
internal sealed class FormReader(IReadOnlyDictionary<string, string> data, Wording words)
{
    private readonly List<string> problems = [];
    private bool isFilled;

    /// <summary>The inputs that cannot be read, each with what stands in it.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Whether nothing was filled in, as where a number was answered instead of a button pressed.</summary>
    public bool IsEmpty => !isFilled;

    /// <summary>The text, or null where the input is empty or was not there.</summary>
    public string? Text(string key, int maxLength)
    {
        if (!data.TryGetValue(key, out var text))
        {
            return null;
        }

        isFilled = true;
        return string.IsNullOrWhiteSpace(text) ? null : ProgressRecorder.Cut(text.Trim(), maxLength);
    }

    /// <summary>The amount, or null.</summary>
    public Money? Amount(string key, string label)
    {
        if (Text(key, ProgressRecorder.PhraseMaxLength) is not { } text)
        {
            return null;
        }

        if (AmountText.TryRead(text, out var amount))
        {
            return amount;
        }

        problems.Add(words.BadInput(label, text));
        return null;
    }

    /// <summary>The day, or null.</summary>
    public DateOnly? Day(string key, string label)
    {
        if (Text(key, ProgressRecorder.PhraseMaxLength) is not { } text)
        {
            return null;
        }

        if (DayText.TryRead(text, out var day))
        {
            return day;
        }

        problems.Add(words.BadInput(label, text));
        return null;
    }

    /// <summary>The stage, or null.</summary>
    public StageId? Stage(string key, Pipeline pipeline)
    {
        if (Text(key, ProgressRecorder.PhraseMaxLength) is not { } text)
        {
            return null;
        }

        if (pipeline.Stages.FirstOrDefault(stage => string.Equals(stage.Id.Value, text, StringComparison.Ordinal) || string.Equals(stage.Name, text, StringComparison.Ordinal)) is { } found)
        {
            return found.Id;
        }

        problems.Add(words.BadInput(words.StageLabel, text));
        return null;
    }

    /// <summary>The next step where it differs from the present one, or null.</summary>
    public NextStep? Next(NextStep? present)
    {
        var what = Text(Keys.Next, ProgressRecorder.PhraseMaxLength);
        var on = Day(Keys.NextOn, words.NextStepDayLabel);
        if (what is null)
        {
            if (on is not null)
            {
                problems.Add(words.BadInput(words.NextStepLabel, words.None));
            }

            return null;
        }

        var next = new NextStep(what, on);
        return next == present ? null : next;
    }
}

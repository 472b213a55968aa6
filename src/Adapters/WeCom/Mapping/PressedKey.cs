using SalesBot.Adapters.Common.Drawing;

namespace SalesBot.Adapters.WeCom.Mapping;

/// <summary>What a press in WeCom stands for: a button's key, and what was chosen on the card.</summary>
internal static class PressedKey
{
    /// <summary>The key of a submit button whose chosen option is the key of what to do: a list of buttons drawn as a list of choices.</summary>
    public const string OfChosenOption = "~";

    /// <summary>The question of the card whose submit button is <see cref="OfChosenOption"/>.</summary>
    public const string Question = "~";

    /// <summary>What was pressed, with what was chosen on the card added to the button's data; null where the key says nothing.</summary>
    /// <param name="key">The key of the button or submit button.</param>
    /// <param name="selections">The question's key and the id of the chosen option, of each question of the card.</param>
    public static ButtonKey? Read(string key, IEnumerable<KeyValuePair<string, string>> selections)
    {
        if (key == OfChosenOption)
        {
            var chosen = selections.FirstOrDefault(selection => selection.Key == Question).Value;
            return chosen is null or OfChosenOption ? null : ButtonKey.Parse(chosen);
        }

        if (ButtonKey.Parse(key) is not { } pressed)
        {
            return null;
        }

        var data = pressed.Data.ToBuilder();
        foreach (var (question, option) in selections)
        {
            data.TryAdd(question, option);
        }

        return pressed with { Data = data.ToImmutable() };
    }
}

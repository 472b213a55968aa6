using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Tells by what was recognised before a place of folded text whether a name may begin there.</summary>
internal readonly struct NamePlaces(string text, List<Mention> mentions)
{
    /// <summary>How much the place is one where a customer is named.</summary>
    public NamePlace Of(int at)
    {
        if (!IsAt(at))
        {
            return NamePlace.Unlikely;
        }

        var last = mentions is [.., var mention] && mention.End <= at && text.AsSpan(mention.End, at - mention.End).Trim(' ').Length == 0 ? mention : null;
        var isExpected = last is CueMention { Cue: Cue.Visit or Cue.Call or Cue.Meeting }
            || (last is CueMention { Cue: Cue.Done } && mentions is [.., CueMention { Cue: Cue.Visit or Cue.Call or Cue.Meeting } before, _] && before.End == last.Start);
        return last is CueMention { Cue: Cue.NewDeal } || (at > 0 && text[at - 1] == '叫') ? NamePlace.New
            : isExpected ? NamePlace.Expected
            : NamePlace.Possible;
    }

    /// <summary>Whether a name may begin here: at the start of a clause, after a date, or after a word that takes one.</summary>
    public bool IsAt(int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(' ');
        if (before.Length < at || before.IsEmpty || !(TextFolding.IsHan(before[^1]) || TextFolding.IsWord(before[^1])))
        {
            return true;
        }

        return mentions is [.., var last] && last.End == at && last is DateMention or TimeMention or MemberMention or CueMention { Cue: Cue.Visit or Cue.Call or Cue.NewDeal or Cue.Done or Cue.Send or Cue.Work or Cue.Remind or Cue.Show or Cue.Hearsay or Cue.Doubt or Cue.Talk }
            || before.EndsWith("一下", StringComparison.Ordinal) || before.EndsWith("商机", StringComparison.Ordinal) || before[^1] is '了' or '给' or '跟' or '和' or '去' or '见' or '到' or '在' or '叫' or '家' or '为' or '与' or '户' or '来' or '向' or '对' or '把' or '的' or '接' or '司' || (before[^1] == '商' && text[at] != '机');
    }
}

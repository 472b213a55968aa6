using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>Says in full what everyday talk leaves out: 「这周本组要签的」 asks which deals those are, and tells nothing of the one talked of before.</summary>
internal sealed partial class Paraphrase(TurnContext turn)
{
    private const int Patience = 200;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The text in full; as it is where nothing is left out.</summary>
    public string Of(string text)
    {
        var said = text.Trim(' ', '?', '？', '。', '!', '！', '呢', '吗', '啊', '呀');
        if (ToSign().Match(said) is { Success: true } toSign && NamesNobody(said))
        {
            return $"{toSign.Groups["which"].Value}要签的单子有哪些";
        }

        return Regions().IsMatch(said) ? "各大区签约额排行" : Groups().IsMatch(said) ? "各组签约额排行" : text;
    }

    private bool NamesNobody(string text) => turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers.IsEmpty;

    [GeneratedRegex(@"^(?!快|即将)(?<which>.{1,12}?)(要|该|能|会|可以|准备|计划|预计)签(约)?的$", Options, Patience)]
    private static partial Regex ToSign();

    [GeneratedRegex(@"^(两个|几个|各|各个)?(大区|区域)(之间)?(的)?(对比|比较|比一比|谁好一点|谁更好|哪个好|哪个更好)(一下)?$", Options, Patience)]
    private static partial Regex Regions();

    [GeneratedRegex(@"^((两个|几个|各|各个)(小)?组(之间)?(的)?(对比|比较|比一比|谁好一点|谁更好)|哪个?组(更好|好一点|好|最好))(一下)?$", Options, Patience)]
    private static partial Regex Groups();
}

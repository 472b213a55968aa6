namespace SalesBot.Bot.Texts;

/// <content>Texts: what stands on buttons.</content>
internal sealed partial class Wording
{
    public string UndoButton => Text();

    public string UndoAllButton => Text();

    public string UndoPartButton(string name) => Fill([name]);

    public string EditButton => Text();

    public string NextStepButton => Text();

    public string EvidenceButton => Text();

    public string SaveButton => Text();

    public string BackButton => Text();

    public string ConfirmButton => Text();

    public string AmendButton => Text();

    public string DiscardButton => Text();

    public string DropButton(int number) => Fill([number]);

    public string NoneButton => Text();

    public string MoreButton => Text();

    public string BasisButton => Text();

    public string AskShareButton => Text();

    public string AskHandOverButton => Text();

    public string GrantShareButton => Text();

    public string GrantHandOverButton => Text();

    public string RefuseButton => Text();
}

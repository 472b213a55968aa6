namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>How much a template card holds, in characters as UTF-16 counts them, which is never fewer than WeCom counts.</summary>
internal sealed record CardLimits
{
    /// <summary><c>main_title.title</c>.</summary>
    public required int Title { get; init; }

    /// <summary><c>main_title.desc</c>.</summary>
    public required int Description { get; init; }

    /// <summary><c>sub_title_text</c>, and the text of a vertical row.</summary>
    public required int SubTitle { get; init; }

    /// <summary>The value of a horizontal row.</summary>
    public required int RowValue { get; init; }

    /// <summary>The title of a vertical row.</summary>
    public required int VerticalTitle { get; init; }

    /// <summary>The title of a jump.</summary>
    public required int JumpTitle { get; init; }

    /// <summary>The emphasised title.</summary>
    public required int EmphasisTitle { get; init; }

    /// <summary>The line below the emphasised title.</summary>
    public required int EmphasisDescription { get; init; }

    /// <summary>An option of a drop-down.</summary>
    public required int SelectOption { get; init; }

    /// <summary>An option of a vote.</summary>
    public required int VoteOption { get; init; }

    /// <summary>Cards of an app and of a group robot.</summary>
    public static CardLimits App { get; } = new()
    {
        Title = 36,
        Description = 44,
        SubTitle = 160,
        RowValue = 30,
        VerticalTitle = 38,
        JumpTitle = 18,
        EmphasisTitle = 10,
        EmphasisDescription = 15,
        SelectOption = 16,
        VoteOption = 17,
    };

    /// <summary>Cards of the intelligent robot.</summary>
    public static CardLimits Bot { get; } = new()
    {
        Title = 26,
        Description = 30,
        SubTitle = 112,
        RowValue = 26,
        VerticalTitle = 26,
        JumpTitle = 13,
        EmphasisTitle = 10,
        EmphasisDescription = 15,
        SelectOption = 10,
        VoteOption = 11,
    };

    /// <summary><c>source.desc</c>.</summary>
    public const int Source = 20;

    /// <summary>A horizontal row's name.</summary>
    public const int RowName = 5;

    /// <summary>Horizontal rows.</summary>
    public const int Rows = 6;

    /// <summary>Vertical rows.</summary>
    public const int VerticalRows = 4;

    /// <summary>Buttons.</summary>
    public const int Buttons = 6;

    /// <summary>What stands on a button.</summary>
    public const int Button = 10;

    /// <summary>Entries of the menu at the corner.</summary>
    public const int MenuEntries = 3;

    /// <summary>Jumps.</summary>
    public const int Jumps = 3;

    /// <summary>Options of a vote.</summary>
    public const int VoteOptions = 20;

    /// <summary>Drop-downs.</summary>
    public const int Selects = 3;

    /// <summary>Options of a drop-down.</summary>
    public const int SelectOptions = 10;

    /// <summary>An option's id, in bytes.</summary>
    public const int OptionIdBytes = 128;

    /// <summary>A button's or a question's key, in bytes.</summary>
    public const int KeyBytes = 1024;

    /// <summary>A task's id, in bytes.</summary>
    public const int TaskIdBytes = 128;
}

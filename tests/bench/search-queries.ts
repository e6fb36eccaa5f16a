/** A query, and the beginnings of the titles that belong among the first ten. */
export interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  readonly wanted: readonly string[];
  /** Titles that it excludes. */
  readonly unwanted?: readonly string[];
}

/** Papers of invented people, with scripts and identifiers that are rare in the sample. */
export const SPECIAL_PAPERS = [
  { title: "Nordic Names", authors: ["Bjørn Müller", "Łukasz Ørsted"] },
  { title: "Straße und Größe", authors: ["Işık Öz"] },
  { title: "H$_2$O and CO$_2$ Capture", authors: ["Ann Zeta"] },
  { title: "基于深度学习的文本分类研究", authors: ["李明"] },
  { title: "自然言語処理の研究", authors: ["山田太郎"] },
  { title: "한국어 문서를 요약하는 방법", authors: ["김민수"] },
  { title: "GPT-4 for C++ Code", authors: ["Ann Alpha"] },
  { title: "Typing C# Programs", authors: ["Ann Beta"] },
  { title: "ＧＰＴ and ﬁne-tuning", authors: ["Ann Tau"] },
  { title: "A $\\beta$-VAE of Sounds", authors: ["Ann Rho"], arxivId: "2605.01234" },
  { title: "Shadows of Trees", authors: ["Ann Psi"], doi: "10.1145/3583780.1" },
  { title: "Clouds on Hills", authors: ["Ann Chi"], codeUrl: "https://github.com/annchi/clouds" },
] as const;

const of = (
  kind: string,
  ...queries: readonly (readonly [string, ...(readonly string[])])[]
): readonly JudgedQuery[] => queries.map(([query, ...wanted]) => ({ kind, query, wanted }));

export const QUERIES: readonly JudgedQuery[] = [
  ...of(
    "whole title",
    ["Deeper Inside Deep ViT", "Deeper Inside Deep ViT"],
    ["The Token Tax: Systematic Bias in Multilingual Tokenization", "The Token Tax"],
    ["MeMo: Memory as a Model", "MeMo: Memory"],
    ["Do Biased Models Have Biased Thoughts?", "Do Biased Models"],
    ["On the Weight Spectrum of the Reed-Muller Codes", "On the Weight Spectrum"],
    ["which symbol grounding problem should we try to solve", "Which symbol grounding"],
  ),
  ...of(
    "name",
    ["hector vazquez", "Measuring Form and Function"],
    ["Hajos Balazs", "ALT: A Python Package"],
    ["francois fleuret", "Normalization Equivariance"],
    ["mika hamalainen", "Efficient Toxicity Detection"],
    ["eva szekely", "Who Gets the Mic"],
    ["quintana-orti", "Implementing Basic Arithmetic"],
    ["vincent mueller", "Which symbol grounding"],
    ["author:matthews", "A repair scheme", "List-Decodable Folded"],
    ['author:"barbara plank"', "BoN Appetit", "I Came, I Saw"],
    ["zisserman", "Personalizing Retrieval"],
    ["Haoyu Zhang", "ToolGrad", "OSGNet", "JFAA"],
  ),
  ...of(
    "misspelt",
    ["retrival augmented generation", "Enhancing Document-Level", "Single LLM, Multiple Roles"],
    ["wastewatter", "Modeling of Wastewater"],
    ["dyslexa", "Quantifying the Effects of Word Length"],
    ["badmington smash", "A Real-Time, Vision-Based System"],
    ["echocardiografic", "Temporally Consistent Mitral"],
    ["gaussain splatting", "Confident Splatting", "SonarSplat"],
    ["tokenisation bias", "The Token Tax"],
    ["pancreas segmentaton", "Leveraging Anatomical Priors"],
    ["symbolgrounding", "Which symbol grounding"],
  ),
  ...of(
    "phrase",
    ['"sign language"', "Real-Time American Sign", "Bangla Sign Language"],
    ['"text-to-sql"', "PExA", "Cheaper, Better"],
    ['"essay scoring"', "Automated Essay Scoring"],
    ['"visual storytelling"', "VIST-GPT"],
  ),
  {
    kind: "exclusion",
    query: "sign language -bangla",
    wanted: ["Real-Time American Sign"],
    unwanted: ["Bangla Sign"],
  },
  {
    kind: "exclusion",
    query: "toxicity detection -author:assoudi",
    wanted: ["Efficient Toxicity"],
    unwanted: ["A Comparative Benchmark of a Moroccan"],
  },
  {
    kind: "exclusion",
    query: 'splatting -"imaging sonar"',
    wanted: ["Confident Splatting"],
    unwanted: ["SonarSplat"],
  },
  {
    kind: "exclusion",
    query: "anomaly detection -clip",
    wanted: ["An aerial color image"],
    unwanted: ["MadCLIP"],
  },
  ...of(
    "subject",
    ["tooth", "AlphaDent", "U-Mamba2-SSL"],
    ["low-resource translation", "Yes-MT's Submission"],
    ["locally repairable codes", "The constructions of Singleton-optimal", "A repair scheme"],
    ["diffusion language models", "What Makes Diffusion Language"],
    ["backdoor", "Removing the Trigger"],
    ["urban planning", "Planning, Living and Judging", "Towards AI Urban Planner"],
    ["speech recognition of stuttering", "Aligning Stuttered-Speech"],
    ["image captioning attention", "AGIC"],
    ["personality chat", "Can LLMs Infer Conversational"],
    ["steering language models", "Steering off Course"],
    ["peer review", "Can We Volunteer Out", "Are the confidence scores"],
    ["mri", "Feasibility study for reconstruction", "Balancing Fidelity"],
    ["moroccan OR kazakhstan", "A Comparative Benchmark of a Moroccan", "100,000+ Movie Reviews"],
    ["title:pun", "A Survey of Pun Generation"],
    ["poetry", "Can ChatGPT Really Understand"],
    ["finetuning sentence bert", "Topic mining based"],
    ["sub quadratic attention", "The End of Transformers"],
    ["autoencoders for editing", "SAEdit"],
  ),
  ...of(
    "letters",
    ["lukasz", "Nordic Names"],
    ["bjoern mueller", "Nordic Names"],
    ["strasse", "Straße und Größe"],
    ["isik", "Straße und Größe"],
    ["H2O", "H₂O and CO₂"],
    ["文本分类", "基于深度学习"],
    ["言語処理", "自然言語処理"],
    ["요약", "한국어"],
    ["li ming", "基于深度学习"],
    ["C#", "Typing C#"],
    ["C++", "GPT-4 for C++"],
    ["GPT4 code", "GPT-4 for C++"],
    ["fine-tuning gpt", "ＧＰＴ and"],
    ["beta-vae", "A β-VAE"],
  ),
  ...of(
    "identifier",
    ["2605.01234", "A β-VAE"],
    ["https://arxiv.org/abs/2605.01234v2", "A β-VAE"],
    ["doi:10.1145/3583780.1", "Shadows of Trees"],
    ["https://github.com/annchi/clouds", "Clouds on Hills"],
  ),
];
